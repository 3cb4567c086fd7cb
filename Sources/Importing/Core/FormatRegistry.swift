/// All formats, a line each, alphabetical within a family; the generic readers stand last.
public enum FormatRegistry {
  /// Every format.
  public static let all: [Format] = csv + chat + xml + archives + json

  /// Delimited text, `CSV/`.
  static let csv: [Format] = [
    SurveyVendor.appStoreReviews.format,
    SurveyVendor.askNicely.format,
    SurveyVendor.cfpb.format,
    SurveyVendor.delighted.format,
    SurveyVendor.googleForms.format,
    SurveyVendor.googlePlay.format,
    SurveyVendor.limeSurvey.format,
    SurveyVendor.limeSurveyVV.format,
    SurveyVendor.microsoftForms.format,
    SurveyVendor.qualtrics.format,
    SurveyVendor.qualtricsLegacy.format,
    SurveyVendor.salesforceCases.format,
    SurveyVendor.surveyMonkey.format,
    SurveyVendor.surveyMonkeyOneRow.format,
    SurveyVendor.surveySparrow.format,
    SurveyVendor.trustpilot.format,
    SurveyVendor.typeform.format,
    SurveyVendor.genericCSV.format,
    SurveyVendor.genericTSV.format,
  ]
  /// Conversations, `Chat/`.
  static let chat: [Format] = [
    .agentCustomerText, .azureConversationJSON, .chatTable, .contactLensJSON, .crispJSON,
    .driftJSON,
    .genesysJSON, .insightsJSON, .intercomJSON, .liveChatJSON, .livePersonJSON, .mattermostBulkJSON,
    .mattermostJSON,
    .rocketChatJSON, .salesforceConversationJSON, .signalText, .smartsuppJSON, .tawkJSON,
    .telegramBotJSON, .telegramJSON, .transcriptJSON, .twilioMessagesJSON, .twilioSentencesJSON,
    .vconJSON, .webVTT, .whatsAppText, .zendeskChatJSON,
  ]
  /// XML, `XML/`.
  static let xml: [Format] = [
    .appStoreReviewsXML, .bazaarvoiceXML, .bugzillaXML, .freshdeskXML, .googleReviewsXML, .jiraXML,
    .limeSurveyXML, .open311XML, .qualtricsXML, .salesforceXML, .smsBackupXML,
    .spreadsheetXML, .stackExchangeXML, .wordPressXML, .zendeskCompanionXML, .zendeskTicketsXML,
    .genericXML,
  ]
  /// Archives and workbooks, `Archives/`.
  static let archives: [Format] = [
    .slackExport, .workbook, .archive,
  ]
  /// Surveys, tickets and reviews in JSON, JSON by mapping and the item record itself, `JSON/`.
  static let json: [Format] = [
    .appStoreConnectJSON, .appStoreReviewsJSON, .askNicelyJSON, .delightedJSON, .freshdeskJSON,
    .helpScoutJSON, .helpScoutSurveyJSON, .open311JSON, .qualtricsJSON, .surveyMonkeyJSON,
    .typeformJSON, .zendeskTicketsJSON,
    .itemLines, .rejectLines, .genericJSON,
  ]

  /// The format of an id, or nil.
  public static func format(id: String) -> Format? { all.first { $0.id == id } }
}
