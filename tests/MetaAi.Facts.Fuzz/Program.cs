using System.Globalization;
using MetaAi.Facts.Fuzz;
using MetaAi.Facts.Fuzz.Declarations;
using MetaAi.Facts.Fuzz.Phrases;

if (FuzzOptions.TryParse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine($"seed        {options.Seed}, {options.Workers} workers");
Console.WriteLine($"inputs      {options.Count:N0} {options.Subject}");
return options.Subject == FuzzOptions.Phrases ? PhraseRun.Run(options) : DeclarationRun.Run(options);
