namespace MetaAi.Facts.Languages.Shared;

/// <summary>
/// Symbols of units that a number counts, of the SI and the common ones beside it, parted by <c>|</c> and matched with their case: "MW" is
/// megawatts, never millions of watts. Symbols of time are absent: they are lengths of time. So is "m", which is millions as often as metres. What a symbol is per
/// ("mg/kg") is read by the grammar where no row has it.
/// </summary>
internal static class UnitSymbols
{
    private const string Lengths = "km|dm|cm|mm|µm|μm|nm|km²|m²|dm²|cm²|mm²|km2|m2|cm2|mm2|ha|km³|m³|dm³|cm³|mm³|m3|cm3|L|l|hl|hL|cl|cL|ml|mL|µl|µL|ft|ft²|ft2|ft³|ft3|sq ft|sq. ft.|sq. ft|sqft|sq m|sq. m|sqm|sq km|sq. km|sq mi|sq yd|sq in|cu ft|cu. ft.|cu m|cu. m|"
        + "gal|bbl|bbls|oz|fl oz|lb|lbs|yd|yds|mi|mi²|dm3|hm³|hm3|Mm³|Mm3|Gm³|Gm3|km3|dal|Ml|ML|GL|MMbbl|Mcf|Bcf|bcf|Tcf|tcf|acre-feet";
    private const string Masses = "kg|mg|µg|μg|ng|kt|Mt|Gt|g|t|cwt|"
        + "t CO2|t CO₂|tCO2|tCO₂|t CO2e|t CO₂e|tCO2e|tCO₂e|tCO2eq|tCO₂eq|t CO2eq|t CO₂eq|teqCO2|t eq. CO2|t éq. CO2|t éqCO2|kt CO2|kt CO₂|ktCO2|kt CO2e|kt CO2eq|ktCO2e|ktCO2eq|"
        + "Mt CO2|Mt CO₂|MtCO2|MtCO₂|Mt CO2e|Mt CO₂e|MtCO2e|MtCO₂e|Mt CO2eq|Mt CO₂eq|MtCO2eq|Mt CO2-eq|Mt CO₂-eq|MteqCO2|Mt éq. CO2|Mt eq. CO2|"
        + "Gt CO2|Gt CO₂|GtCO2|GtCO₂|Gt CO2e|Gt CO₂e|GtCO2e|Gt CO2eq|GtCO2eq|kg CO2|kg CO₂|kgCO2|kg CO2e|kg CO₂e|kgCO2e|kg CO2eq|kgCO2eq|kg eq. CO2|kg éq. CO2|"
        + "g CO2|g CO₂|gCO2|g CO2e|gCO2e|g CO2eq|gCO2eq";
    private const string Powers = "W|kW|MW|GW|TW|mW|We|kWe|MWe|GWe|Wc|kWc|MWc|GWc|Wp|kWp|MWp|GWp|VA|kVA|MVA|GVA|hp|bhp|PS|ch|cv|CV|TWc";
    private const string Energies = "Wh|kWh|MWh|GWh|TWh|J|kJ|MJ|GJ|TJ|PJ|EJ|kcal|kcals|Ah|mAh|tep|Mtep|toe|Mtoe|boe|Mboe|eV|keV|MeV|GeV|Btu|BTU|MMBtu|MMBTU|mmBtu|mmBTU|Nm|N m|N·m|lb-ft|lb ft|lb·ft|lbft|ft-lb|ft-lbs|ft lb|ft lbs|cal";
    private const string Electrical = "V|kV|MV|mV|mA|kA|Hz|kHz|MHz|GHz|THz|dB|dBA|Pa|hPa|kPa|MPa|GPa|bar|bars|°C|° C|°F|° F|degF|degC|deg C|deg F|ppm|ppb|ppmv|lm|lx|cd|mol|mmol|µmol|kN|psi|mmHg|Bq|kBq|MBq|GBq|Sv|mSv|µSv|Gy|mGy|Ω|kΩ|MΩ|pF|nF|µF|mF|µA|UI|IU";
    private const string Speeds = "km/h|m/s|mph|kn|kbit/s|Mbit/s|Gbit/s|Tbit/s|kb/s|Mb/s|Gb/s|Tb/s|kB/s|MB/s|GB/s|TB/s|PB/s|kbps|Mbps|Gbps|Tbps|kg/m³|g/L|g/l|mg/l|mg/L|mg/dl|mg/dL|b/d|kb/d|mb/d|bpd|boepd|tr/min|tr/mn|rpm|mpg|mpge|MPGe|fps|m/s²|m/s2|l/100 km|L/100 km|l/100km|L/100km|kWh/100 km|km/l|km/L|bpm|EH/s|TH/s|PH/s";
    private const string Data = "KB|kB|MB|GB|TB|PB|EB|ZB|KiB|MiB|GiB|TiB|PiB|kbit|Mbit|Gbit|Tbit|kb|Mb|Gb|Tb|bits|FLOPS|MFLOPS|GFLOPS|TFLOPS|PFLOPS|EFLOPS|GFlops|TFlops|PFlops|EFlops|GFLOPs|TFLOPs|PFLOPs|EFLOPs|Mpx|MP|dpi|ppp|qubits";

    /// <summary>The symbols that every language writes alike.</summary>
    public const string Common = Lengths + "|" + Masses + "|" + Powers + "|" + Energies + "|" + Electrical + "|" + Speeds + "|" + Data;
}
