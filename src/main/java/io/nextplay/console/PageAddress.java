package io.nextplay.console;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the page's own addresses, such as {@code /accounts/acme}, from those of the service and of
 * files.
 */
final class PageAddress {

  /** All but the root itself, {@code /api}, {@code /q}, {@code /assets} and files in the root. */
  private static final Pattern PAGE =
      Pattern.compile("/(?!(?:api|q|assets)(?:/|$))(?![^/]*\\.[^/]*$).+");

  private PageAddress() {}

  /**
   * Whether a browser that opens this address is to get the page.
   *
   * @param path the path of the request
   * @param accept what it accepts; a program that does not ask for HTML learns that nothing is
   *     there
   */
  static boolean matches(@Nullable String path, @Nullable String accept) {
    return path != null
        && accept != null
        && accept.contains("text/html")
        && PAGE.matcher(path).matches();
  }
}
