package io.nextplay.table.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Streams one XML part to a handler. Nothing outside of the part is ever opened: a document type
 * declaration, which could ask for that, is refused. Names are compared without their namespace
 * because the strict and the transitional flavour of the format differ only in that.
 */
final class Xml {

  /** What wants to know about the elements of a part. */
  interface Handler {

    /** An element begins. */
    void start(String name, Attributes attributes) throws RefusedFile;

    /** Text inside of the current element; it may come in pieces. */
    default void text(String piece) throws RefusedFile {}

    /** An element ends. */
    default void end(String name) throws RefusedFile {}
  }

  /** The attributes of an element; valid only during the call that passes it. */
  interface Attributes {

    /** The value of an attribute, or null. */
    @Nullable String get(String name);

    /** The value of an attribute, or a default. */
    default String get(String name, String otherwise) {
      String value = get(name);
      return value == null ? otherwise : value;
    }

    /** Whether an attribute says true. */
    default boolean isTrue(String name) {
      String value = get(name);
      return "1".equals(value) || "true".equals(value);
    }
  }

  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /**
   * Streams a whole part.
   *
   * @throws RefusedFile when it is not well-formed, declares a document type, nests too deep, or
   *     when the handler refuses it
   */
  static void scan(Archive archive, String part, Limits limits, Handler handler)
      throws RefusedFile {
    run(archive, part, limits, handler, false);
  }

  /**
   * Reads a part up to its first element, for parts whose content does not matter.
   *
   * @throws RefusedFile when it is no XML or declares a document type
   */
  static void scanProlog(Archive archive, String part, Limits limits) throws RefusedFile {
    run(archive, part, limits, (name, attributes) -> {}, true);
  }

  private static void run(
      Archive archive, String part, Limits limits, Handler handler, boolean prologOnly)
      throws RefusedFile {
    try (InputStream in = archive.content(part)) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      Attributes attributes = name -> xml.getAttributeValue(null, name);
      int depth = 0;
      int elements = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          checkSize(part, ++depth, ++elements, limits);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
        if (prologOnly && depth > 0) {
          return;
        }
        pass(xml, event, attributes, handler);
      }
    } catch (XMLStreamException | IOException | MissingResourceException malformed) {
      // the last when the JDK has no words for what is wrong in a document type
      throw RefusedFile.unreadable("the part " + Quoted.of(part) + " is damaged");
    }
  }

  private static void checkSize(String part, int depth, int elements, Limits limits)
      throws RefusedFile {
    if (depth > limits.depth() || elements > limits.elements()) {
      throw RefusedFile.unreadable("the part " + Quoted.of(part) + " is larger than any table");
    }
  }

  private static void pass(XMLStreamReader xml, int event, Attributes attributes, Handler handler)
      throws RefusedFile {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), attributes);
      case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          handler.text(xml.getText());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new RefusedFile(
              "DocumentTypeRefused",
              "the file declares a document type, which no spreadsheet program writes; save the"
                  + " workbook again as .xlsx");
      default -> {
        // comments and processing instructions say nothing
      }
    }
  }

  private static XMLInputFactory factory() {
    // the JDK's own parser, whatever else is on the class path
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLReporter((message, type, information, place) -> {});
    return factory;
  }
}
