const directive =
  /^\s*(?<name>eslint-disable(?:-next-line|-line)?)(?![\w-])(?<rules>.*?)(?:\s--\s+(?<reason>\S.*))?$/su;

/**
 * ESLint rule: a comment that switches rules off names them and says why, after two hyphens.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const disableNeedsReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { reason: 'Line {{line}}: name the rule and say why it is off: "{{name}} some-rule -- the reason".' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const { name, rules, reason } = directive.exec(comment.value)?.groups ?? {};
        if (!name || !comment.loc || (reason && rules?.trim())) continue;
        // A directive without names switches this rule off too, from its own line on: report above the file.
        const loc = rules?.trim() ? comment.loc : { line: 0, column: 0 };
        context.report({ loc, messageId: 'reason', data: { name, line: String(comment.loc.start.line) } });
      }
    },
  }),
};
