/**
 * Makes a Google Forms quiz of each quiz in a sheet.
 *
 * 1. In a new Google Sheet: File, Import, Upload quiz.csv. Untick "Convert text to numbers, dates and formulas".
 * 2. Extensions, Apps Script. Put this text in place of what is there. Save, and run makeForms.
 * 3. The forms are in your Drive. They ask for no name and no address: check that before you share one.
 */
function makeForms() {
  const [heads, ...rows] = SpreadsheetApp.getActiveSheet().getDataRange().getDisplayValues();
  // The file puts an apostrophe before a cell that a spreadsheet would take for a formula.
  const bare = (cell) => cell.replace(/^'(?=[=+\-@])/, '');
  const read = (row) => Object.fromEntries(heads.map((head, at) => [head, bare(row[at])]));
  const forms = new Map();
  for (const question of rows.map(read)) {
    if (!forms.has(question.Quiz)) forms.set(question.Quiz, newForm(question));
    addQuestion(forms.get(question.Quiz), question);
  }
}

function newForm(question) {
  return FormApp.create(question.Lesson + ': ' + question.Quiz)
    .setIsQuiz(true)
    .setCollectEmail(false)
    .setShowLinkToRespondAgain(false);
}

function addQuestion(form, question) {
  const letters = ['A', 'B', 'C'];
  const right = question['Correct option'];
  const feedback = (letter) => question['Feedback ' + letter];
  const wrong = letters
    .filter((letter) => letter !== right)
    .map((letter) => '“' + question['Option ' + letter] + '”: ' + feedback(letter));
  const say = (text) => FormApp.createFeedback().setText(text).build();
  const item = form.addMultipleChoiceItem();
  const choices = letters.map((letter) =>
    item.createChoice(question['Option ' + letter], letter === right),
  );
  item
    .setTitle(question.Question)
    .setChoices(choices)
    .setPoints(Number(question.Points))
    .setFeedbackForCorrect(say(feedback(right)))
    .setFeedbackForIncorrect(say(wrong.join('\n')));
}
