/**
 * Accounts, what happens at them, and the use cases that change them. Every change is decided anew
 * and the decision recorded, in one transaction.
 */
@NullMarked
package io.nextplay.account;

import org.jspecify.annotations.NullMarked;
