/**
 * The style sheets of every shell, in the one order in which they hold: paper has the last word. A shell
 * that imported some of them in an order of its own would change the order for all, because the bundler
 * has to agree with each.
 */
import './tokens.css';
import './base.css';
import './marks.css';
import './page.css';
import './figure.css';
import './control.css';
import './print.css';
