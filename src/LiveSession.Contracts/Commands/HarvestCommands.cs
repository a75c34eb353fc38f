namespace LiveSession.Contracts.Commands;

/// <summary>A phone supports a question of others on the wall, or takes that back.</summary>
public sealed record SupportQuestion(string CommandId, string RoundId, string QuestionId, bool Supported) : IDeviceCommand;

/// <summary>The tablet writes a question of its table's list: a new one (revision 0, an id chosen by the tablet) or a change to one that it has seen at <paramref name="Revision"/>.</summary>
/// <param name="QuestionId">8 to 56 characters of A-Z a-z 0-9 and '-'.</param>
/// <param name="Drafts">Ids of the drafts that it comes from; absent: the table's own words.</param>
public sealed record WriteListQuestion(
    string CommandId,
    string RoundId,
    string QuestionId,
    int Revision,
    string Text,
    int? Subtheme = null,
    IReadOnlyList<string>? Drafts = null) : IDeviceCommand;

/// <summary>The tablet takes a question off the list that it has seen at <paramref name="Revision"/>.</summary>
public sealed record RemoveListQuestion(string CommandId, string RoundId, string QuestionId, int Revision) : IDeviceCommand;

/// <summary>The tablet sends its table's list: its questions are asked.</summary>
public sealed record SendTableList(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>The host's phone writes a question of the list, as <see cref="WriteListQuestion"/> does on the tablet.</summary>
public sealed record WriteListQuestionAsHost(
    string CommandId,
    string RoundId,
    string QuestionId,
    int Revision,
    string Text,
    int? Subtheme = null,
    IReadOnlyList<string>? Drafts = null) : IDeviceCommand;

/// <summary>The host's phone takes a question off the list.</summary>
public sealed record RemoveListQuestionAsHost(string CommandId, string RoundId, string QuestionId, int Revision) : IDeviceCommand;

/// <summary>The host's phone sends the table's list.</summary>
public sealed record SendTableListAsHost(string CommandId, string RoundId) : IDeviceCommand;

/// <summary>The console takes a list that its table has written and not sent, also after the close.</summary>
public sealed record CollectTableList(string CommandId, string RoundId, int Table) : IDeviceCommand;
