using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Emitting.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The documentation of a generated property: the user's own text, the values in words, the quotes and where they stand.</summary>
internal static class FactDocumentation
{
    private const int Most = 60;

    public static void Emit(CodeWriter writer, CheckedProperty property)
    {
        Comment(writer, DocumentationText.Carry(property.Declaration.Documentation));
        if (property.Failure is { } failure)
        {
            Comment(writer, $"<exception cref=\"global::System.InvalidOperationException\">{DocumentationText.Escape(failure)}</exception>");
            return;
        }

        // A hover is read, hundreds of points are not.
        var values = property.Facts.Take(Most).Select(Value).Concat(property.Facts.Count > Most ? ["\u2026"] : []);
        Comment(writer, $"<value>{string.Join("; ", property.Formulas.Count == 0 ? values : values.Concat(property.Derived.Select(FormulaDocumentation.Value)))}.</value>");
        Comment(writer, "<remarks>");
        foreach (var fact in property.Facts.Take(Most))
        {
            Citations(writer, fact, string.Empty);
            foreach (var corroboration in fact.Corroborations)
            {
                Citations(writer, corroboration, $"{FactStatement.Of(corroboration)}: ");
            }
        }

        foreach (var formula in property.Formulas)
        {
            Comment(writer, $"<para>{FormulaDocumentation.Origin(formula)}</para>");
        }

        Comment(writer, "</remarks>");
    }

    /// <summary>Writes the user's own text on a source.</summary>
    public static void Emit(CodeWriter writer, SourceModel source) => Comment(writer, DocumentationText.Carry(source.Documentation));

    private static string Value(VerifiedFact fact)
    {
        var words = FactStatement.Of(fact).ToString();

        // The name by which a formula knows it.
        if (fact.Point is not null)
        {
            return DocumentationText.Escape($"{fact.Member}{fact.Point}: {words}");
        }

        var period = EdtfDate.TryParse(fact.Period) is { } date ? $" ({ValueWords.OfDate(date)})" : string.Empty;
        return DocumentationText.Escape(fact.Member is null ? words + period : $"{fact.Member}: {words}{period}");
    }

    private static void Citations(CodeWriter writer, VerifiedFact fact, string value)
    {
        Comment(writer, $"<para>{DocumentationText.Escape(value)}{Citation(fact, fact.Quote, fact.Evidence)}</para>");
        foreach (var further in fact.Further)
        {
            Comment(writer, $"<para>{Citation(fact, further.Quote, further.Evidence)}</para>");
        }
    }

    private static string Citation(VerifiedFact fact, QuoteModel quote, ProvenEvidence evidence)
    {
        var who = fact.Quote.Claimant is { } claimant ? $"{claimant}, in " : string.Empty;
        var publisher = fact.Source.Publisher ?? fact.Source.Title ?? fact.Source.Name;
        var issued = fact.Source.Issued is { } date ? $", {date}" : string.Empty;
        var position = evidence.CodePoints;
        var period = evidence.Period is { } said ? $"; period: “{said.Exact}”, characters {Literal.Of(said.CodePoints.Start)} to {Literal.Of(said.CodePoints.End)}" : string.Empty;
        var confirmed = quote.Confirmed is { } reason ? $"; confirmed: {reason}" : string.Empty;
        return DocumentationText.Escape(
            $"“{quote.Exact}” — {who}{publisher}{issued} ({fact.Source.Text}, characters {Literal.Of(position.Start)} to {Literal.Of(position.End)}){period}{confirmed}");
    }

    private static void Comment(CodeWriter writer, string text)
    {
        if (text.Length > 0)
        {
            writer.Line("/// " + text.Replace("\n", "\n/// "));
        }
    }
}
