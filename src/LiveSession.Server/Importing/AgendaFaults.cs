using LiveSession.Contracts.Http;
using LiveSession.Documents.Reading;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;

namespace LiveSession.Server.Importing;

/// <summary>Why an agenda cannot be taken over, beside what its file says; each with what to do.</summary>
internal static class AgendaFaults
{
    public static ImportFault DrivenBy(string console, string language) => Fault(
        language,
        "",
        new Phrase($"La console « {console} » conduit la salle.", $"The console '{console}' drives the room."),
        new Phrase($"Prenez la main, puis importez de nouveau.", $"Take control, then import again."));

    public static ImportFault Of(Refusal refusal, string language)
    {
        var value = refusal.Values?.Values.FirstOrDefault() ?? "";
        return refusal.Code is SessionRefusals.TableUnknown
            ? Fault(
                language,
                "tables",
                new Phrase($"Des personnes sont déjà assises à une table que ce programme n'a pas.", $"People already sit at a table that this agenda does not have."),
                new Phrase($"Prévoyez au moins {value} tables.", $"Give it at least {value} tables."))
            : Fault(
                language,
                "rounds",
                new Phrase($"La salle est dans la séquence « {value} », que ce programme n'a pas.", $"The room is in round '{value}', which this agenda does not have."),
                new Phrase($"Gardez cette séquence dans le programme.", $"Keep that round in the agenda."));
    }

    /// <summary>A fault of no line.</summary>
    public static ImportFault Fault(string language, string place, Phrase what, Phrase whatToDo) => new(0, place, what.In(language), whatToDo.In(language));
}
