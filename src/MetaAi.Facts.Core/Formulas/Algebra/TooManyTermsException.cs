namespace MetaAi.Facts.Formulas.Algebra;

/// <summary>An expression has no normal form of a size that is kept; plain interval arithmetic takes its place.</summary>
internal sealed class TooManyTermsException() : Exception("The normal form has too many terms.");
