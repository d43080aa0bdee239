import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { validateXML } from 'xmllint-wasm';

/** What the schema of QTI asks for and our quizzes never use, by the name of the file that it expects. */
const UNUSED = {
  'xml.xsd': [
    'http://www.w3.org/XML/1998/namespace',
    '<xs:attribute name="lang"/><xs:attribute name="base"/>',
  ],
  'XInclude.xsd': ['http://www.w3.org/2001/XInclude', '<xs:element name="include"/>'],
  'mathml2.xsd': ['http://www.w3.org/1998/Math/MathML', '<xs:element name="math"/>'],
  'apipv1p0_qtiextv2p1_v1p0.xsd': [
    'http://www.imsglobal.org/xsd/apip/apipv1p0/imsapip_qtiv1p0',
    '<xs:element name="apipAccessibility"/>',
  ],
};
const preload = Object.entries(UNUSED).map(([fileName, [namespace, body]]) => ({
  fileName,
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace!}">${body!}</xs:schema>`,
}));
/** The published schema, which looks for the others beside it rather than in folders of their own. */
const schema = gunzipSync(
  readFileSync(join(import.meta.dirname, 'fixtures/qti/imsqti_v2p1.xsd.gz')),
)
  .toString()
  .replaceAll(/(schemaLocation ?= ?")[^"]*\/([^"/]+")/g, '$1$2');

/** What is wrong with files by the published schema of IMS QTI 2.1, as libxml2 reads it. */
export const againstQti = async (
  xml: { fileName: string; contents: string }[],
): Promise<string[]> =>
  (await validateXML({ xml, schema, preload })).errors.map(({ message }) => message);
