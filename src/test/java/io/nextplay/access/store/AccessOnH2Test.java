package io.nextplay.access.store;

import io.nextplay.access.Strict;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Strict.class)
class AccessOnH2Test extends AccessContract {}
