import Builder from 'fast-xml-builder';

const builder = new Builder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  // The default writes visible="true" as `visible`, which no XML reader takes.
  suppressBooleanAttributes: false,
});

/** An XML file of one element. Attributes are the fields that begin with "@". */
export const xml = (root: object): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`;

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/** What opens an item or a test: the namespace of IMS QTI 2.1 and where its schema is. */
export const QTI_ROOT = {
  '@xmlns': QTI,
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xsi:schemaLocation': `${QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
};

/** A variable of an item or a test. */
export const declared = (identifier: string, baseType: string) => ({
  '@identifier': identifier,
  '@cardinality': 'single',
  '@baseType': baseType,
});
