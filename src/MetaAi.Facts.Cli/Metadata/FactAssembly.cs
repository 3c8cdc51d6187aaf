using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using MetaAi.Facts.Names;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>
/// The facts and sources of an assembly, read from its metadata: the assembly is neither loaded nor run, and what it references need not be there.
/// </summary>
/// <param name="Facts">The quoted facts, in ordinal order of their ids.</param>
/// <param name="Derived">The values that formulas compute, in the same order.</param>
/// <param name="Sources">The sources, in the order of the metadata.</param>
/// <param name="Names">The names of the enumerations that facts have and the assembly declares, by the full name of the type.</param>
internal sealed record FactAssembly(IReadOnlyList<CompiledFact> Facts, IReadOnlyList<CompiledFact> Derived, IReadOnlyList<DeclaredSource> Sources, IReadOnlyDictionary<string, NameTable> Names)
{
    private const string Library = "MetaAi.Facts";
    private const string RecordType = "MetaAi.Facts.FactRecordAttribute";
    private const string QuoteType = "MetaAi.Facts.QuoteAttribute";
    private const string UnitedType = "MetaAi.Facts.UnitedQuoteAttribute";
    private const string SourceType = "MetaAi.Facts.SourceAttribute";

    /// <summary>Reads an assembly.</summary>
    /// <exception cref="BadImageFormatException">The file is not a .NET assembly, or is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FactAssembly Read(string path)
    {
        using var file = File.OpenRead(path);
        try
        {
            return Read(file);
        }
        catch (Exception damage) when (damage is not (IOException or UnauthorizedAccessException or BadImageFormatException))
        {
            // Damaged metadata leads its reader anywhere: to rows and texts that are not there, to arrays that no memory holds.
            throw new BadImageFormatException(damage.Message, damage);
        }
    }

    private static FactAssembly Read(Stream file)
    {
        using var image = new PEReader(file);
        if (!image.HasMetadata)
        {
            throw new BadImageFormatException();
        }

        var reader = image.GetMetadataReader();
        if (!reader.AssemblyReferences.Any(reference => reader.StringComparer.Equals(reader.GetAssemblyReference(reference).Name, Library)))
        {
            return new([], [], [], new Dictionary<string, NameTable>());
        }

        List<CompiledFact> facts = [];
        List<DeclaredSource> sources = [];
        foreach (var handle in reader.PropertyDefinitions)
        {
            var property = reader.GetPropertyDefinition(handle);
            var attributes = AttributesOf(reader, property).ToLookup(attribute => attribute.Type, attribute => attribute.Data);
            var quotes = attributes[QuoteType].Select(DeclaredQuote.From).ToArray();
            var (set, member) = (SetOf(reader, property), reader.GetString(property.Name));
            var records = attributes[RecordType].ToLookup(
                record => record.Text(nameof(FactRecordAttribute.Corroborates)),
                record => CompiledFact.From(record, attributes[UnitedType], quotes) with { Set = set, Member = member });
            facts.AddRange(records[null].Select(fact => fact.With(records[fact.Record.Id])));

            // What stands beside no fact is one of its own: nothing goes unchecked.
            facts.AddRange(records.Where(beside => beside.Key is not null && records[null].All(fact => fact.Record.Id != beside.Key)).SelectMany(beside => beside));
            sources.AddRange(attributes[SourceType].Select(source => DeclaredSource.From(source, member)));
        }

        var enumerations = facts.Select(fact => fact.NameType).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var ordered = facts.OrderBy(fact => fact.Record.Id, StringComparer.Ordinal).ToLookup(fact => fact.Formula is not null);
        return new([.. ordered[false]], [.. ordered[true]], sources, DeclaredNames.Of(reader, enumerations));
    }

    /// <summary>The source that a fact is quoted from; null where the assembly declares none, or several that may be meant.</summary>
    public DeclaredSource? SourceOf(CompiledFact fact) =>
        Sources.FirstOrDefault(source => source.Text == fact.Record.Source)
        ?? (Sources.Where(source => source.Is(fact.Record.Source)).Take(2).ToArray() is [var only] ? only : null);

    // A property belongs to the type of its getter; damaged metadata may have none.
    private static string SetOf(MetadataReader reader, PropertyDefinition property) =>
        property.GetAccessors().Getter is { IsNil: false } getter ? reader.NameOf(reader.GetMethodDefinition(getter).GetDeclaringType()) : "";

    private static IEnumerable<(string Type, MetadataAttribute Data)> AttributesOf(MetadataReader reader, PropertyDefinition property)
    {
        foreach (var handle in property.GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            var type = reader.NameOf(attribute);
            if (type is RecordType or QuoteType or UnitedType or SourceType)
            {
                yield return (type, new(attribute.DecodeValue(new AttributeTypes())));
            }
        }
    }
}
