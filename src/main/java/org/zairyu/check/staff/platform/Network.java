package org.zairyu.check.staff.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network of a request, within which tries are counted together.
 *
 * @param name an IPv4 address, or the first 64 bits of an IPv6 address: one subscriber
 * has all addresses that start with them
 */
public record Network(String name) {

	private static final int SUBSCRIBER = 8;

	/** Returns the network of an address as the server gives it, never a host name. */
	public static Network of(String address) {
		if (address.indexOf(':') < 0) {
			return new Network(address);
		}
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return new Network((parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), SUBSCRIBER))
					: parsed.getHostAddress());
		}
		catch (UnknownHostException ex) {
			return new Network(address);
		}
	}

}
