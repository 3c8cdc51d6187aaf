namespace MetaAi.Facts.Languages.Shared;

/// <summary>Names that end with a number in every language, parted by <c>|</c>, with their case.</summary>
internal static class NumberedNames
{
    private const string Machines =
        "Leopard|Mirage|Rafale|Sukhoi|MiG|Patriot|Challenger|Model|Apollo|Artemis|Gemini|Soyouz|Soyuz|Ariane|Falcon|Saturn|Voyager|Boeing|Airbus|Embraer|Peugeot|Audi|Porsche|Citroën|Mazda|Ferrari|Renault Mégane|Tesla Model|Volvo|Fiat|BMW Series";

    private const string Products =
        "Windows|iPhone|iPad|iOS|iPadOS|macOS|watchOS|Android|Galaxy|Pixel|PlayStation|Xbox|Xbox Series|Nintendo|Switch|Office|Microsoft|Microsoft Office|Internet Explorer|Firefox|Chrome|Photoshop|Java|"
        + "Python|Angular|Bluetooth|Wi-Fi|USB|HDMI|Ethernet|Raspberry Pi|Quest|Meta Quest|Surface|Kindle|Echo|GeForce|GeForce RTX|Radeon|Ryzen|Core|Pentium|Snapdragon|Exynos|Ubuntu|Debian|Fedora|HTML|"
        + "Llama|LLaMA|Claude|Grok|Qwen|Phi|Mixtral|GPT|Copilot|Gemma|DeepSeek|Stable Diffusion|Midjourney|Call of Duty|FIFA|Minecraft|Fortnite|Diablo|Halo|Fallout|Final Fantasy";

    private const string Lists = "Fortune|Big|Pac|S&P|CAC|SBF|DAX|MDAX|FTSE|IBEX|AEX|TSX|ASX|STOXX|Nasdaq|Russell|Dow Jones|Stoxx|Stoxx Europe|Euro Stoxx|Euronext|Nikkei|Formula|Formule|Channel|Chapter|Catch|Covid|Omicron|Basel|Bâle|Solvency|Euro|Level|Tier|Scope|Phase";

    /// <summary>The names.</summary>
    public const string Common = Machines + "|" + Products + "|" + Lists;
}
