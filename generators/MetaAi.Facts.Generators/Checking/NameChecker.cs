using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Names;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Reads quotes into enumerations. A table of names is made once for a fact set.</summary>
internal sealed class NameChecker
{
    private readonly Dictionary<EnumModel, NameTable> tables = [];

    /// <summary>The members that a quote names.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="type">The type, which holds names.</param>
    /// <param name="language">The language of its text.</param>
    /// <param name="names">The members, in the order said; empty where there is a problem.</param>
    /// <returns>Why they are not read, or null.</returns>
    public FactMessage? Read(QuoteModel quote, DeclaredType type, string language, out EquatableArray<string> names)
    {
        names = default;
        var declared = type.Enum!;
        if (!tables.TryGetValue(declared, out var table))
        {
            tables.Add(declared, table = new NameTable(declared.Members));
        }

        var reading = NameReader.Read(quote.Exact, language, table, declared.DisplayName);
        if (reading.Problem is null && !type.Type.Unites && reading.Members.Count > 1)
        {
            return new FactMessage(
                FactRules.CannotHold, $"Fact<{declared.DisplayName}>", $"several names ({string.Join(", ", reading.Members)})", $"Fact<NameList<{declared.DisplayName}>>");
        }

        names = reading.Members;
        return reading.Problem;
    }
}
