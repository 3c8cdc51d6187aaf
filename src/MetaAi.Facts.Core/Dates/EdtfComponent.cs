namespace MetaAi.Facts.Dates;

/// <summary>One date of an EDTF text (a whole text, or one side of an interval): its extent and qualifiers.</summary>
/// <param name="Earliest">The first day that it may mean.</param>
/// <param name="Latest">The last day that it may mean.</param>
/// <param name="IsApproximate">Whether any component carries <c>~</c> or <c>%</c>.</param>
/// <param name="IsUncertain">Whether any component carries <c>?</c> or <c>%</c>.</param>
internal readonly record struct EdtfComponent(CivilDate Earliest, CivilDate Latest, bool IsApproximate, bool IsUncertain);
