package io.nextplay.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Strict.class)
class FirstAdminOnH2Test extends FirstAdminContract {}
