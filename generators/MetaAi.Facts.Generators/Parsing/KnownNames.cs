namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The library's types that declarations use, by their metadata names within its namespace.</summary>
internal static class KnownNames
{
    public const string FactSetAttribute = "FactSetAttribute";
    public const string SourceSetAttribute = "SourceSetAttribute";
    public const string QuoteAttribute = "QuoteAttribute";
    public const string SourceAttribute = "SourceAttribute";
    public const string FormulaAttribute = "FormulaAttribute";
    public const string FactRecordAttribute = "FactRecordAttribute";
    public const string AliasAttribute = "AliasAttribute";
    public const string NameList = "NameList`1";
    public const string Fact = "Fact`1";
    public const string FactSeries = "FactSeries`1";
    public const string SeriesPoint = "SeriesPoint`1";
    public const string Derived = "Derived`1";
    public const string Assumption = "Assumption`1";
    public const string Source = "Source";

    private const string Namespace = "MetaAi.Facts";

    /// <summary>The name of an attribute's class without its end, as it is mostly written.</summary>
    public static string Short(string attribute) => attribute.Substring(0, attribute.Length - nameof(Attribute).Length);

    /// <summary>The name with its namespace.</summary>
    public static string Full(string name) => Namespace + "." + name;
}
