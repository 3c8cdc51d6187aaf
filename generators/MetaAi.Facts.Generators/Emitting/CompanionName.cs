using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>
/// The name of the class that holds the values of a fact set. It is seen in its own file alone, and there it hides a type of the user's that has the same
/// name: so it is none that the file mentions.
/// </summary>
internal static class CompanionName
{
    /// <summary>The name.</summary>
    /// <param name="set">The fact set.</param>
    public static string Of(CheckedFactSet set)
    {
        var name = set.Type.Name + "Values";
        while (Mentioned(set).Any(code => Names(code, TypeEmitter.Qualify(set.Type, name))))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>The code of all types and sources of the user's that the file is written with.</summary>
    private static IEnumerable<string> Mentioned(CheckedFactSet set) => set.Properties
        .Select(property => property.Declaration.TypeName)
        .Concat(set.Properties.SelectMany(property => property.Facts).SelectMany(fact => (IEnumerable<string>)[fact.Source.Accessor, fact.Type.Code]))
        .Distinct(StringComparer.Ordinal);

    private static bool Names(string code, string type)
    {
        var (written, wanted) = (code.Replace("@", string.Empty), type.Replace("@", string.Empty));
        for (var at = written.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = written.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if (end == written.Length || !(char.IsLetterOrDigit(written[end]) || written[end] == '_'))
            {
                return true;
            }
        }

        return false;
    }
}
