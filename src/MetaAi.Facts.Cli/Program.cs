using System.Globalization;
using System.Text;
using MetaAi.Facts.Cli;

// The texts of the command line library are localised; what scripts read is not.
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var bytes = Console.OpenStandardInput();
using var input = new StreamReader(bytes, utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return FactsCommandLine.Run(args, new Terminal(input, output, error)
{
    InputBytes = bytes,
    // Some screens do not say how wide they are.
    Width = Console.IsOutputRedirected ? null : Console.WindowWidth is > 0 and var width ? width : 80,
    IsInputKeyboard = !Console.IsInputRedirected,
    IsErrorScreen = !Console.IsErrorRedirected,
});
