package org.zairyu.check.web;

/** The check that a page is about, or the page to show instead. */
public sealed interface ResultLookup permits ReadyResult, Redirect {

}
