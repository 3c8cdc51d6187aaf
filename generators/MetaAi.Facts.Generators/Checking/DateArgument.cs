using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Arguments that say when something was done to a source.</summary>
internal static class DateArgument
{
    /// <summary>What is wrong with the argument, or null; one that is left out is in order.</summary>
    public static FactMessage? Problem(string argument, string? text) => text is null || EdtfDate.TryParse(text)?.Year is not null
        ? null
        : new(FactRules.InvalidArgument, argument, text, "an EDTF date within one year, such as 2025-03 or 2025?");
}
