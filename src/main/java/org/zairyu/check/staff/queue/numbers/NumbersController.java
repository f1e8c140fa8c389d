package org.zairyu.check.staff.queue.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.client.Tags;

/** Shows how many cases there are, and what happened in the last months. */
@Controller
final class NumbersController {

	private static final int MONTHS = 12;

	private final CaseNumbers numbers;

	private final Tags tags;

	private final Clock clock;

	NumbersController(CaseNumbers numbers, Tags tags, Clock clock) {
		this.numbers = numbers;
		this.tags = tags;
		this.clock = clock;
	}

	@GetMapping("/staff/numbers")
	String show(@RequestParam(required = false) @Nullable String tag, Words words, Model model) {
		List<String> known = this.tags.all();
		String asked = known.contains(tag) ? tag : null;
		LocalDate today = LocalDate.now(this.clock);
		YearMonth last = YearMonth.from(today);
		YearMonth first = last.minusMonths(MONTHS - 1);
		List<MonthNumbers> months = this.numbers.byMonth(last, MONTHS, asked, this.clock.getZone());
		model.addAttribute("rows", this.numbers.byTag(first.atDay(1), today));
		model.addAttribute("months", months);
		model.addAttribute("chart", MonthChart.draw(months, words));
		model.addAttribute("first", first);
		model.addAttribute("tags", known);
		model.addAttribute("tag", asked);
		return "staff/numbers";
	}

}
