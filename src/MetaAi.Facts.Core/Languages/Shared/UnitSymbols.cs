namespace MetaAi.Facts.Languages.Shared;

/// <summary>
/// Symbols of units that a number counts, of the SI and the common ones beside it, parted by <c>|</c> and matched with their case: "MW" is
/// megawatts, never millions of watts. Symbols of time are absent: they are lengths of time. So is "m", which is millions as often as metres.
/// </summary>
internal static class UnitSymbols
{
    private const string Lengths = "km|dm|cm|mm|µm|μm|nm|km²|m²|dm²|cm²|mm²|km2|m2|cm2|mm2|ha|km³|m³|dm³|cm³|mm³|m3|cm3|L|l|hl|hL|cl|cL|ml|mL|µl|µL|ft²|ft2|sq ft|gal|bbl|oz|lb|lbs|yd|mi";
    private const string Masses = "kg|mg|µg|kt|Mt|Gt|g|t";
    private const string Powers = "W|kW|MW|GW|TW|mW|We|kWe|MWe|GWe|Wc|kWc|MWc|GWc|Wp|kWp|MWp|GWp|VA|kVA|MVA|GVA|hp";
    private const string Energies = "Wh|kWh|MWh|GWh|TWh|J|kJ|MJ|GJ|TJ|PJ|EJ|kcal|kcals|Ah|mAh|tep|Mtep|toe|Mtoe|boe|Mboe|eV|keV|MeV|GeV";
    private const string Electrical = "V|kV|MV|mV|mA|kA|Hz|kHz|MHz|GHz|THz|dB|dBA|Pa|hPa|kPa|MPa|GPa|bar|bars|°C|° C|°F|° F|ppm|ppb|lm|lx|cd|mol";
    private const string Speeds = "km/h|m/s|mph|kn|kbit/s|Mbit/s|Gbit/s|Tbit/s|kb/s|Mb/s|Gb/s|Tb/s|kB/s|MB/s|GB/s|TB/s|PB/s|kbps|Mbps|Gbps|Tbps|kg/m³|g/L|g/l|mg/l|mg/L|mg/dl|mg/dL|b/d|bpd|tr/min|rpm";
    private const string Data = "KB|kB|MB|GB|TB|PB|EB|ZB|KiB|MiB|GiB|TiB|PiB|kbit|Mbit|Gbit|Tbit|kb|Mb|Gb|Tb|bits|FLOPS|MFLOPS|GFLOPS|TFLOPS|PFLOPS|EFLOPS|GFlops|TFlops|PFlops|EFlops|GFLOPs|TFLOPs|PFLOPs|EFLOPs|Mpx|MP|dpi|ppp|qubits";

    /// <summary>The symbols that every language writes alike.</summary>
    public const string Common = Lengths + "|" + Masses + "|" + Powers + "|" + Energies + "|" + Electrical + "|" + Speeds + "|" + Data;
}
