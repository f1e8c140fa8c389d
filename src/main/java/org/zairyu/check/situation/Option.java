package org.zairyu.check.situation;

/** One value of a choice; its id is the word used in JSON, CSV and forms. */
public interface Option {

	String id();

}
