/**
 * ESLint rule: a comment that switches a rule off says why, after two hyphens.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const disableNeedsReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { reason: 'Say why the rule is off here: "{{directive}} some-rule -- the reason".' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const directive = /^\s*(eslint-disable(?:-next-line|-line)?)\b(?!.*\s--\s+\S)/su.exec(comment.value)?.[1];
        if (directive && comment.loc) context.report({ loc: comment.loc, messageId: 'reason', data: { directive } });
      }
    },
  }),
};
