using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Agenda;

/// <summary>Time zones as agenda files name them: by IANA name, which browsers understand; Windows' own names are taken too.</summary>
internal static class TimeZones
{
    public const string Key = "timezone";

    public static string? Read(MapReader agenda)
    {
        if (agenda.Find(Key) is not { } node || Values.Text(node, Key, AgendaLimits.TimeZone, agenda.Faults) is not { } name)
        {
            return null;
        }

        if (IanaName(name) is { } zone)
        {
            return zone;
        }

        agenda.Faults.Add(
            node,
            new Phrase($"Le fuseau horaire « {name} » n'est pas connu.", $"The time zone “{name}” is not known."),
            new Phrase($"Écrivez par exemple Europe/Paris.", $"Write Europe/Paris for example."));
        return null;
    }

    /// <summary>The IANA name of a time zone; null when there is no such zone.</summary>
    private static string? IanaName(string name)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return null;
        }

        return zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : null;
    }
}
