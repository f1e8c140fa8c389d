package org.zairyu.check.situation;

import org.jspecify.annotations.Nullable;

/** The prefectures (都道府県), from north to south. */
public enum Prefecture implements Option {

	HOKKAIDO("hokkaido"), AOMORI("aomori"), IWATE("iwate"), MIYAGI("miyagi"), AKITA("akita"), YAMAGATA("yamagata"),
	FUKUSHIMA("fukushima"), IBARAKI("ibaraki"), TOCHIGI("tochigi"), GUNMA("gunma"), SAITAMA("saitama"), CHIBA("chiba"),
	TOKYO("tokyo"), KANAGAWA("kanagawa"), NIIGATA("niigata"), TOYAMA("toyama"), ISHIKAWA("ishikawa"), FUKUI("fukui"),
	YAMANASHI("yamanashi"), NAGANO("nagano"), GIFU("gifu"), SHIZUOKA("shizuoka"), AICHI("aichi"), MIE("mie"),
	SHIGA("shiga"), KYOTO("kyoto"), OSAKA("osaka"), HYOGO("hyogo"), NARA("nara"), WAKAYAMA("wakayama"),
	TOTTORI("tottori"), SHIMANE("shimane"), OKAYAMA("okayama"), HIROSHIMA("hiroshima"), YAMAGUCHI("yamaguchi"),
	TOKUSHIMA("tokushima"), KAGAWA("kagawa"), EHIME("ehime"), KOCHI("kochi"), FUKUOKA("fukuoka"), SAGA("saga"),
	NAGASAKI("nagasaki"), KUMAMOTO("kumamoto"), OITA("oita"), MIYAZAKI("miyazaki"), KAGOSHIMA("kagoshima"),
	OKINAWA("okinawa");

	private final String id;

	Prefecture(String id) {
		this.id = id;
	}

	/** The prefecture with this id, or null. */
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

}
