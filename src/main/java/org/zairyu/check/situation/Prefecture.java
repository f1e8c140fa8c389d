package org.zairyu.check.situation;

import org.jspecify.annotations.Nullable;

/** The prefectures (都道府県), from north to south, numbered as in JIS X 0401. */
public enum Prefecture implements Option {

	HOKKAIDO(1, "hokkaido"), AOMORI(2, "aomori"), IWATE(3, "iwate"), MIYAGI(4, "miyagi"), AKITA(5, "akita"),
	YAMAGATA(6, "yamagata"), FUKUSHIMA(7, "fukushima"), IBARAKI(8, "ibaraki"), TOCHIGI(9, "tochigi"),
	GUNMA(10, "gunma"), SAITAMA(11, "saitama"), CHIBA(12, "chiba"), TOKYO(13, "tokyo"), KANAGAWA(14, "kanagawa"),
	NIIGATA(15, "niigata"), TOYAMA(16, "toyama"), ISHIKAWA(17, "ishikawa"), FUKUI(18, "fukui"),
	YAMANASHI(19, "yamanashi"), NAGANO(20, "nagano"), GIFU(21, "gifu"), SHIZUOKA(22, "shizuoka"), AICHI(23, "aichi"),
	MIE(24, "mie"), SHIGA(25, "shiga"), KYOTO(26, "kyoto"), OSAKA(27, "osaka"), HYOGO(28, "hyogo"), NARA(29, "nara"),
	WAKAYAMA(30, "wakayama"), TOTTORI(31, "tottori"), SHIMANE(32, "shimane"), OKAYAMA(33, "okayama"),
	HIROSHIMA(34, "hiroshima"), YAMAGUCHI(35, "yamaguchi"), TOKUSHIMA(36, "tokushima"), KAGAWA(37, "kagawa"),
	EHIME(38, "ehime"), KOCHI(39, "kochi"), FUKUOKA(40, "fukuoka"), SAGA(41, "saga"), NAGASAKI(42, "nagasaki"),
	KUMAMOTO(43, "kumamoto"), OITA(44, "oita"), MIYAZAKI(45, "miyazaki"), KAGOSHIMA(46, "kagoshima"),
	OKINAWA(47, "okinawa");

	private final int number;

	private final String id;

	Prefecture(int number, String id) {
		this.number = number;
		this.id = id;
	}

	/** Returns the prefecture with this id, or null. */
	public static @Nullable Prefecture of(@Nullable String id) {
		for (Prefecture prefecture : values()) {
			if (prefecture.id.equals(id)) {
				return prefecture;
			}
		}
		return null;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public int number() {
		return this.number;
	}

}
