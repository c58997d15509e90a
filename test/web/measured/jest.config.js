import web from '../jest.config.js';

/** What is measured in a browser: one after the other, with nothing else at work. */
export default { ...web, rootDir: '.', setupFilesAfterEnv: ['<rootDir>/../each-test.ts'] };
