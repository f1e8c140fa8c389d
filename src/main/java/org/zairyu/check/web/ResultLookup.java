package org.zairyu.check.web;

/** The result that a page needs, or a redirect. */
public sealed interface ResultLookup permits ReadyResult, Redirect {

}
