using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Compares the years, quarters and halves in a member's name with the period of its fact.</summary>
internal static class NamedPeriods
{
    /// <summary>What is wrong, or null.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="fact">The fact, which is that of a member of the property's record or the property itself.</param>
    /// <param name="hasConcept">Whether its concept is declared, and not taken from the name.</param>
    /// <param name="notices">Where to put what is doubtful.</param>
    public static FactMessage? Check(string property, VerifiedFact fact, bool hasConcept, ICollection<FactMessage> notices)
    {
        var (member, period) = (fact.Member, EdtfDate.TryParse(fact.Period));
        // A record named after a year may hold facts without a period, its dates to begin with.
        (string Name, bool NeedsPeriod)[] names = member is null ? [(property, true)] : [(property, false), (member, true)];
        foreach (var (name, needsPeriod) in names)
        {
            if (period is not null && fact.Source.FiscalYearStart <= 1 && NamedPart.Of(name) is { } part && part.IsOutside(period))
            {
                return new(FactRules.NameContradictsPeriod, name, name.Substring(name.Length - NamedPart.Length), period.Text);
            }

            foreach (var named in NamedYear.In(name))
            {
                var year = named.Year.ToString(CultureInfo.InvariantCulture);
                if (period is not null)
                {
                    // A year in the middle may be part of a name, "Agenda2030Budget": with a concept of its own, the fact does not take it from there.
                    if (!Has(period.Earliest, period.Latest, named.Year) && (named.IsLast || !hasConcept))
                    {
                        return new(FactRules.NameContradictsPeriod, name, year, period.Text);
                    }
                }
                else if (needsPeriod && !(fact.Figure is { Kind: FigureKind.Date } date && Has(date.Low?.Date, date.High?.Date, named.Year)))
                {
                    notices.Add(new(hasConcept ? FactRules.PeriodLeftOut : FactRules.PeriodMissing, name, year) { Suggestions = [year] });
                }
            }
        }

        return null;
    }

    private static bool Has(CivilDate? earliest, CivilDate? latest, int year) => !(earliest?.Year > year) && !(latest?.Year < year);
}
