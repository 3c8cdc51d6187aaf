using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes the generated half of a source set, and beside it the class that holds its sources.</summary>
internal static class SourceSetEmitter
{
    public static string Emit(CheckedSourceSet set)
    {
        var values = CompanionName.Of(set.Type);
        var names = new UniqueNames(values);
        var fields = set.Sources.ToDictionary(source => source.Declaration.Name, source => names.Of(source.Declaration.Name), StringComparer.Ordinal);
        var qualified = TypeEmitter.Qualify(set.Type, values);
        return TypeEmitter.Emit(
            set.Type,
            assemblyAttribute: null,
            writer => Properties(writer, set, source => $"{qualified}.{fields[source.Name]}"),
            writer => writer.Block($"file static class {values}", () => Values(writer, set, fields)));
    }

    private static void Properties(CodeWriter writer, CheckedSourceSet set, Func<SourceModel, string> field)
    {
        var first = true;
        foreach (var (source, failure) in set.Sources.Select(source => (source.Declaration, source.Failure)))
        {
            if (source.Missing == MissingHalf.None)
            {
                continue;
            }

            if (!first)
            {
                writer.Line();
            }

            first = false;
            FactDocumentation.Emit(writer, source);
            writer.Line(TypeEmitter.GeneratedCode);
            var value = failure is null ? field(source) : PropertyEmitter.Throw(failure);
            PropertyEmitter.Emit(writer, source.Missing, source.Modifiers, source.TypeName, source.Name, source.Accessors, value);
        }
    }

    private static void Values(CodeWriter writer, CheckedSourceSet set, Dictionary<string, string> fields)
    {
        var first = true;
        foreach (var source in set.Sources.Where(source => source.Failure is null))
        {
            if (!first)
            {
                writer.Line();
            }

            first = false;
            writer.Block(
                $"internal static readonly global::MetaAi.Facts.Source {fields[source.Declaration.Name]} = new()", () => Members(writer, source), "};");
        }
    }

    private static void Members(CodeWriter writer, CheckedSource source)
    {
        var declaration = source.Declaration;
        Text("Name", declaration.Name);
        Text("Text", declaration.Text);
        Text("TextHash", source.TextHash);
        Text("Title", declaration.Title);
        Text("Author", declaration.Author);
        Text("Publisher", declaration.Publisher);
        Text("Url", declaration.Url);
        Text("Language", declaration.Language);
        Text("Currency", declaration.Currency);
        Text("License", declaration.License);
        Date("Issued", source.Issued);
        Date("Accessed", source.Accessed);
        Date("CheckedOn", source.CheckedOn);
        if (declaration.FiscalYearStart != 0)
        {
            writer.Line($"FiscalYearStart = {Literal.Of(declaration.FiscalYearStart)},");
        }

        void Text(string name, string? text)
        {
            if (text is not null)
            {
                writer.Line($"{name} = {Literal.Of(text)},");
            }
        }

        void Date(string name, string? edtf)
        {
            if (edtf is not null)
            {
                writer.Line($"{name} = global::MetaAi.Facts.ExtendedDate.Of({Literal.Of(edtf)}),");
            }
        }
    }
}
