package org.zairyu.check.procedure;

/**
 * A document to bring.
 *
 * @param paper the document
 * @param conditional whether it is needed only in some cases, which its text names
 */
public record RequiredDocument(Document paper, boolean conditional) {
}
