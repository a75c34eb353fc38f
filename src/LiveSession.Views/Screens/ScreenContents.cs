using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Views.Rounds.QuestionHarvest;
using LiveSession.Views.Rounds.TableCommitments;
using LiveSession.Views.Sources;
using Content = LiveSession.Domain.Sessions.ScreenContent;

namespace LiveSession.Views.Screens;

/// <summary>What a screen gets: only what it was given to show. Screens that show the same share their records.</summary>
internal static class ScreenContents
{
    public static RecordSetName For(string deviceId, SessionModel model)
    {
        var setup = model.Session.Screens.ById.GetValueOrDefault(deviceId)?.Setup ?? Domain.Sessions.ScreenSettings.Usual;
        var name = string.Create(CultureInfo.InvariantCulture, $"screen/{setup.Shows}/{setup.Table}");
        return new RecordSetName(name, () => Sources(setup), Everywhere: true, Lasting: false);
    }

    private static IEnumerable<RecordSource> Sources(Domain.Sessions.ScreenSettings setup) => setup switch
    {
        // Before the first question it shows what the room does.
        { Shows: Content.Wall } => [.. Agenda.Where(source => source is not (WallSource or RoundSource)), Round(ScreenSubjects.Wall), new WallSource(ScreenSubjects.Wall)],
        { Shows: Content.SeatMap } => [Session, Round(), new SeatingSource(DeviceRole.Screen)],
        { Shows: Content.Commitments } => [Session, Round(ScreenSubjects.Commitments), new SentCommitmentSource(currentRoundOnly: false)],
        { Shows: Content.Table, Table: { } table } => [Session, Round(model => ScreenSubjects.Table(table, model)), new SeatingSource(DeviceRole.Screen), .. Brought(table)],
        { Shows: Content.Clock } => [Session, Round()],
        { Shows: Content.TestCard } => [Session],
        _ => Agenda,
    };

    private static IEnumerable<RecordSource> Agenda => RecordSets.SharedSources(DeviceRole.Screen);

    private static RecordSource[] Brought(int table) => [new BroughtNoteSource(table), new BroughtSheetSource(table), new BroughtCommitmentSource(table)];

    private static SessionSource Session => new(DeviceRole.Screen);

    private static RoundSource Round(Func<SessionModel, string?>? beside = null) => new(DeviceRole.Screen, beside);
}
