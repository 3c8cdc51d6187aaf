using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>
/// Tells whether two names mean one text. Where texts are here it is what the names resolve to; where neither text is, a name that is the end of the
/// other one, as <c>a.txt</c> is of <c>texts/a.txt</c>, means the same.
/// </summary>
internal sealed class TextIdentity(EvidenceModel evidence)
{
    private readonly Dictionary<string, FactText?> textsByName = new(StringComparer.Ordinal);

    public bool AreOne(string name, string other) => name == other || (Find(name), Find(other)) switch
    {
        ({ } text, { } otherText) => text.Equals(otherText),
        (null, null) => TextName.Answers(name, other) || TextName.Answers(other, name),
        _ => false,
    };

    private FactText? Find(string name)
    {
        if (!textsByName.TryGetValue(name, out var text))
        {
            text = evidence.Prover.TextOf(name);
            textsByName.Add(name, text);
        }

        return text;
    }
}
