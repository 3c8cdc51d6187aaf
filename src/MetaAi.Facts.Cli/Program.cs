using System.Globalization;
using System.Text;
using MetaAi.Facts.Cli;

// The texts of the command line library are localised; what scripts read is not.
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return FactsCommandLine.Run(args, new Terminal(input, output, error));
