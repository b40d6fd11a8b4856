package io.nextplay.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The examples of RFC 7396, appendix A, that begin and end with an object. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':'b'}             | {'a':'c'}              | {'a':'c'}",
        "{'a':'b'}             | {'b':'c'}              | {'a':'b','b':'c'}",
        "{'a':'b'}             | {'a':null}             | {}",
        "{'a':'b','b':'c'}     | {'a':null}             | {'b':'c'}",
        "{'a':['b']}           | {'a':'c'}              | {'a':'c'}",
        "{'a':'c'}             | {'a':['b']}            | {'a':['b']}",
        "{'a':{'b':'c'}}       | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
        "{'a':[{'b':'c'}]}     | {'a':[1]}              | {'a':[1]}",
        "{'e':null}            | {'a':1}                | {'e':null,'a':1}",
        "{}                    | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}",
      })
  void followsTheRfc(String target, String patch, String merged) {
    assertThat(MergePatch.apply(json(target), json(patch))).isEqualTo(json(merged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1}               | a                      | true",
        "{'a':1}               | b                      | false",
        "{'p':{'x':{'s':1}}}   | p/x/s                  | true",
        "{'p':{'x':{'s':1}}}   | p/x/t                  | false",
        "{'p':{'x':{'s':1}}}   | p/y                    | false",
        "{'p':3}               | p/x/s                  | true",
      })
  void knowsWhatItTouches(String patch, String keys, boolean touches) {
    assertThat(MergePatch.touches(json(patch), List.of(keys.split("/")))).isEqualTo(touches);
  }

  private static Map<String, Object> json(String text) {
    try {
      return JSON.readValue(text.replace('\'', '"'), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
