namespace MetaAi.Facts.Formulas.Algebra;

/// <summary>An expression has no normal form with as few terms, and exponents as low, as are kept; plain interval arithmetic takes its place.</summary>
internal sealed class TooManyTermsException() : Exception("The normal form has too many terms.");
