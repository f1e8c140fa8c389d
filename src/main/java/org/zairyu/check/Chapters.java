package org.zairyu.check;

import java.util.List;

import org.zairyu.check.procedure.Chapter;
import org.zairyu.check.procedure.change.ChangeOfStatus;
import org.zairyu.check.procedure.extension.Extension;
import org.zairyu.check.procedure.reentry.Reentry;
import org.zairyu.check.procedure.registration.Registration;
import org.zairyu.check.procedure.sidework.SideWork;

/** The procedures that are checked, in the order of results. A new one is added here. */
public final class Chapters {

	public static final List<Chapter> ALL = List.of(Registration.CHAPTER, Reentry.CHAPTER, Extension.CHAPTER,
			ChangeOfStatus.CHAPTER, SideWork.CHAPTER);

	private Chapters() {
	}

}
