import type { EvaluationContext } from "./ask-rules.js";
import { fieldsRefused } from "./request-refused.js";

/**
 * An approval that does not say what it is for is for the resource of its request. Of a request about several resources it would be for each of them, of
 * which whoever approved has seen one.
 * @throws RequestRefused naming every such approval.
 */
export function requireApprovedContent(context: object | undefined): void {
  const { approvals, content } = (context ?? {}) as EvaluationContext;
  // With the content named, what does not say the same counts for nothing.
  if (content !== undefined || !Array.isArray(approvals)) return;
  const fields = approvals.flatMap((approval: { readonly content?: unknown } | null, index) => {
    if (approval?.content !== undefined) return [];
    const field = `context.approvals[${index}].content`;
    return [
      {
        field,
        message: {
          id: `\`${field}\` tidak ada; wajib diisi, karena permintaan ini tentang beberapa sumber daya.`,
          en: `\`${field}\` is missing; it is required, since this request is about several resources.`,
        },
      },
    ];
  });
  if (fields.length > 0) throw fieldsRefused("missing-field", fields);
}
