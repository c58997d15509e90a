/** What the code of an organisational unit looks like: it stands in the log for good, and in addresses. */
export const UNIT_CODE = /^[a-z0-9-]{2,32}$/;
