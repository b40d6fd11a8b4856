package io.nextplay.account.demo;

/**
 * What is hidden behind an account's signals, each from 0 to 1.
 *
 * @param health how well the customer fares
 * @param engagement how busy its people are
 * @param adoption how much of the plan it uses
 * @param growth how fast it grows
 * @param friction how much trouble it has
 * @param advocacy how gladly it would recommend us
 */
record Traits(
    double health,
    double engagement,
    double adoption,
    double growth,
    double friction,
    double advocacy) {

  /** An account of this archetype. */
  static Traits draw(Archetype type, Draw draw) {
    double health = draw.share(type.health, 0.065);
    double friction = draw.share(type.friction, 0.16);
    // People who have no trouble recommend us, but not all of them and not only they.
    double advocacy = 1.05 * health - 0.30 * friction;
    return new Traits(
        health,
        draw.share(type.engagement, 0.13),
        draw.share(type.adoption, 0.11),
        draw.share(type.growth, 0.16),
        friction,
        draw.share(advocacy, 0.2));
  }
}
