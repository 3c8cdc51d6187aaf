using System.Text;
using Statutory;

// Quotes have accents.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Report.Write(Console.Out);
