package org.zairyu.check.staff.platform.operations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

import org.zairyu.check.staff.testing.OnH2;

/**
 * Runs a class of tests on an application that has a port for operators and a mail
 * server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnH2
@TestPropertySource(properties = { "management.server.port=0", "spring.mail.host=127.0.0.1" })
@interface OnManagementPort {

}
