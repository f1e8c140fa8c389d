package org.zairyu.check.resident.export;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code as the path of a drawing.
 *
 * @param size width and height in squares, with the quiet zone
 * @param path the dark squares as an SVG path
 */
record QrCode(int size, String path) {

	private static final int QUIET_ZONE = 4;

	static QrCode of(String text) {
		BitMatrix squares;
		try {
			squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("too long for a QR code", ex);
		}
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < squares.getHeight(); y++) {
			for (int x = 0; x < squares.getWidth(); x++) {
				if (squares.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return new QrCode(squares.getWidth(), path.toString());
	}

}
