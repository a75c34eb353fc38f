using LiveSession.Documents.Print;

namespace LiveSession.Server.Startup;

/// <summary>What the operator sees when the server is ready.</summary>
internal static class Banner
{
    public static void Print(TextWriter output, PublishedLinks links, ServeOptions options)
    {
        foreach (var line in TerminalQr.For(links.Join.ToUpperInvariant(), colour: !Console.IsOutputRedirected))
        {
            output.WriteLine("   " + line);
        }

        output.WriteLine();
        if (links.Sessions > 1)
        {
            output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"   Session   {links.Title}   ({links.Sessions} on this server; the console opens the others)"));
        }

        output.WriteLine($"   Join      {links.Address}   code {links.RoomCode}");
        output.WriteLine($"   Console   {links.Console}   (works once)");
        output.WriteLine($"   Screen    {links.Screen}   (shows a code; accept it on the console)");
        output.WriteLine($"   Director  {links.Director}");
        output.WriteLine($"   Tablet    {links.Tablet}");
        output.WriteLine($"   Kiosk     {links.Kiosk}");
        output.WriteLine($"   Moderator {links.Moderator}");
        output.WriteLine();
        if (!links.IsNew && options.DescribesADay)
        {
            var (place, another) = options.Postgres is null ? ("data folder", " (--data)") : ("database", "");
            output.WriteLine($"   The {place} has a day already: --participants, --tables, --template, --content and --people only shape a new one{another}.");
        }

        if (options.IsCluster)
        {
            output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"   This is one node of cluster {options.ClusterId}; the others reach it at {options.SiloAddress}:{options.SiloPort}."));
        }

        if (!options.ListensToOthers)
        {
            output.WriteLine("   Only this computer can connect. For phones in the room: ./run --address http://<this computer's address>:" + options.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        output.WriteLine("   Ctrl-C stops.");
        output.Flush();
    }
}
