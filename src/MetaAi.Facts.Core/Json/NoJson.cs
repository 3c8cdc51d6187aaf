namespace MetaAi.Facts.Json;

/// <summary>Refuses JSON for the values that readings, dates and places in a text are made of.</summary>
public sealed class NoJson() : JsonRefusal(
    "write the text that its ToString gives, or its members; a Figure, a FigureBound and a Rational have a JSON form");
