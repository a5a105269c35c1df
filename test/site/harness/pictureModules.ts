/** What the tests of pictures and tables put into a page of the site, which need not use them there. */
export * from '../../../src/browser/chartPicture';
export * from '../../../src/browser/csvText';
