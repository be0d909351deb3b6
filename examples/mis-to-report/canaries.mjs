/**
 * What a reader of these files must drop: no output, message or log may match any of these patterns.
 *
 * Every personal value of the example is made up and carries a mark. Birth dates are the only days
 * before 2015 that a reader meets outside histories, so that a day before 2015 gives one away.
 */
export const canaries = [
  { what: "a forename", pattern: /Forename\d+/i },
  { what: "a surname", pattern: /Surname\d+/i },
  { what: "a name of a contact", pattern: /Contactname\d+/i },
  { what: "a street", pattern: /Made-up Street/i },
  { what: "a town", pattern: /Made-up Town/i },
  { what: "a postcode", pattern: /ZZ99 ?9ZZ/i },
  { what: "an e-mail address", pattern: /@example\.invalid/i },
  { what: "a telephone number", pattern: /01632 ?960/ },
  { what: "a note", pattern: /Made-up note/i },
  { what: "a religion", pattern: /Made-up religion/i },
  { what: "a diet", pattern: /Made-up diet/i },
  { what: "a national insurance number", pattern: /QQ\d{6}C/i },
  { what: "a unique pupil number", pattern: /[A-Z]0054999\d{4}[0-9A-Z]/i },
  { what: "a unique learner number", pattern: /\b98765\d{5}\b/ },
  { what: "a birth date", pattern: /\b(?:200\d|201[0-4])-\d\d-\d\d/ },
  { what: "a birth date", pattern: /\b\d\d\/\d\d\/(?:200\d|201[0-4])\b/ },
  { what: "a birth date that was redacted", pattern: /\b1901-01-01|01\/01\/1901\b/ },
];
