namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The metadata names of the library's types that declarations use.</summary>
internal static class KnownNames
{
    public const string Namespace = "MetaAi.Facts";
    public const string FactSetAttribute = "MetaAi.Facts.FactSetAttribute";
    public const string SourceSetAttribute = "MetaAi.Facts.SourceSetAttribute";
    public const string QuoteAttribute = "MetaAi.Facts.QuoteAttribute";
    public const string SourceAttribute = "MetaAi.Facts.SourceAttribute";
    public const string Fact = "MetaAi.Facts.Fact<T>";
    public const string Source = "MetaAi.Facts.Source";
}
